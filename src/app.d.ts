import type { Actor } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			code?: string;
		}
		interface Locals {
			/** store and code lists, opened once for the process */
			world: World;
			/** who asks */
			actor: Actor;
		}
	}
}

export {};
