/**
 * Tables of spreadsheets: read row by row, whatever wrote them, CSV or XLSX, and what is neither refused in words; and written so that
 * a spreadsheet takes no cell for a formula.
 */
package id.rukun.impor.tabel;
