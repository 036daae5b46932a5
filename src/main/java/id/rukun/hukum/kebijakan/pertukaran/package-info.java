/** What Rukun asks, beside the law, of exchanges of data and of consultations between units. */
package id.rukun.hukum.kebijakan.pertukaran;
