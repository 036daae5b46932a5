/** What Rukun asks of delegating beside the law. */
package id.rukun.hukum.kebijakan.pelimpahan;
