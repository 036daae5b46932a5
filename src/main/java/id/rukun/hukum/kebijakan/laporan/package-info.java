/** What Rukun asks of reports upward beside the law. */
package id.rukun.hukum.kebijakan.laporan;
