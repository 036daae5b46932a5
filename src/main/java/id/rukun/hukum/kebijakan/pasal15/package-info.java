/** Policies of Rukun about the weighing of Pasal 15. */
package id.rukun.hukum.kebijakan.pasal15;
