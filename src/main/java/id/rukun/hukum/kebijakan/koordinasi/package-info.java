/** What Rukun asks of coordination beside the regulations of the two cities. */
package id.rukun.hukum.kebijakan.koordinasi;
