/** Asks again and again; throws what was seen last where it never is as wanted. @param limit ms */
export async function until<Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  limit = 20_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await ask();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`after ${limit} ms it is ${JSON.stringify(value)}`);
  }
}
