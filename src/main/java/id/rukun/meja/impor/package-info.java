/** Where whoever administers a Kelurahan or a government takes tables into the registers from his browser. */
package id.rukun.meja.impor;
