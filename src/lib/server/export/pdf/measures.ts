const PT_PER_MM = 72 / 25.4;

/** Millimetres to PDF points. */
export const mm = (n: number): number => n * PT_PER_MM;

/** Margins of the form, in points, left top right bottom (Nghị định 30/2020/NĐ-CP, Annex I). */
export const MARGINS: [number, number, number, number] = [mm(30), mm(20), mm(20), mm(20)];

/** Height of a line of Tinos as the layout engine counts it, in sizes: (ascent + descent) / unit. */
const NATURAL_PITCH = (1825 + 443) / 2048;

/** The factor that makes lines of `size` points stand `pitch` points apart. */
export const pitchFactor = (size: number, pitch: number): number => pitch / (size * NATURAL_PITCH);

export const BODY = { size: 14, pitch: 18 };
export const TABLE = { size: 11, pitch: 14, padding: mm(1.2), rule: 0.5, fill: '#e6e6e6' };
/** Points of a source number; the engine shrinks raised text by 0.58, undone here. */
export const SUPERSCRIPT = 8 / 0.58;
/** Points of one digit of a source number: half its size. */
export const MARK_DIGIT = 4;
