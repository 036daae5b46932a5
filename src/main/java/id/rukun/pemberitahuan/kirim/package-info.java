/** Letters to persons: made from the notices to their offices, sent at their hour, tried again until they arrive or end. */
package id.rukun.pemberitahuan.kirim;
