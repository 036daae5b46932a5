/** What Rukun asks of a coordination among the Asisten beside the law. */
package id.rukun.hukum.kebijakan.horizontal;
