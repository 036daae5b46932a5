/** The days on which things happened, told by forms of any family. */
package id.rukun.isian.peristiwa;
