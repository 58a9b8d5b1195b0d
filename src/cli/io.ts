/** What a command may touch: its three streams. A command returns its exit code: 0 done, 1 some inputs refused, 2 wrong usage. */
export interface CliIo {
	stdin: AsyncIterable<Uint8Array | string>;
	/** data, as is: the caller adds line ends */
	out(text: string): void;
	/** messages for a person */
	err(text: string): void;
}

/** A command of the command line. */
export type Command = (args: string[], io: CliIo) => Promise<number> | number;
