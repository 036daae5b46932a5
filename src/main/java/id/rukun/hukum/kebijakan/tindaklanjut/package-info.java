/** What Rukun asks of following up beside the law. */
package id.rukun.hukum.kebijakan.tindaklanjut;
