/** Codes with which the operator of a government lets somebody choose a new password who has forgotten his. */
package id.rukun.engine.door.kode;
