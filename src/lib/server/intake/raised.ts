const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits set small and high are powers or marks of notes ("m²", "224¹"), never figures or parts of one. */
export const raised = (text: string) => text.replace(/\d/g, (d) => RAISED[Number(d)] ?? d);

/** True for words that are nothing but a small number, such as stands raised beside others. */
export const isSmallNumber = (text: string) => /^\s*\d{1,3}\s*$/.test(text);
