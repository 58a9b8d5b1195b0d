/** A choice in the address that names nothing we have; its message is for the 404 page. */
export class UnknownChoice extends Error {}
