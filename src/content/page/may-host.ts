/**
 * A selector of the elements that may have a shadow tree: custom elements, and those of a few tags. It
 * is made of the tags that cannot, since custom elements have no other mark; a tag that is missing
 * here only costs time. The most frequent ones are first, so that most elements are decided early.
 */
const HOSTS =
  'div,span,p,section,article,header,footer,aside,main,nav,h1,h2,h3,h4,h5,h6,blockquote,body';
const OTHERS =
  'a,li,path,img,svg,script,ul,link,meta,button,g,use,br,i,b,em,strong,time,figure,picture,source,' +
  'input,label,style,td,tr,small,form,noscript,iframe,figcaption,rect,circle,title,defs,symbol,' +
  'polygon,polyline,line,ellipse,stop,lineargradient,linearGradient,radialGradient,clippath,' +
  'clipPath,mask,text,tspan,filter,dl,dt,dd,ol,table,tbody,thead,tfoot,th,caption,col,colgroup,hr,' +
  'sup,sub,cite,q,abbr,code,pre,kbd,samp,var,dfn,del,ins,s,u,mark,bdi,bdo,wbr,ruby,rt,rp,font,' +
  'center,address,hgroup,search,menu,details,summary,dialog,select,option,optgroup,datalist,' +
  'textarea,fieldset,legend,output,progress,meter,video,audio,track,canvas,map,area,object,embed,' +
  'param,template,slot,data,html,head,base';

/** Matches every element that may have a shadow tree, and hardly any other. */
export const MAY_HOST = `:is(${HOSTS},:not(${OTHERS}))`;
