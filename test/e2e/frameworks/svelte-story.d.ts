declare module '*.svelte' {
  import type { Component } from 'svelte';
  const Story: Component;
  export default Story;
}
