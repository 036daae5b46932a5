/** Units that a structural case holds, so that no other one changes them meanwhile (RUKUN-POL-04). */
package id.rukun.wilayah.kunci;
