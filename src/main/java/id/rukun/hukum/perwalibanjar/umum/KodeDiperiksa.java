package id.rukun.hukum.perwalibanjar.umum;

/**
 * A code that was sent.
 *
 * @param kode the code
 * @param dikenal whether the register has it
 * @param aktif whether what it stands for exists on that day
 */
public record KodeDiperiksa(String kode, boolean dikenal, boolean aktif) {}
