/** The guide for officials, as it is written for the repository, within the product. */
package id.rukun.panduan;
