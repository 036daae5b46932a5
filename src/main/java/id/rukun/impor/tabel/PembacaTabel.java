package id.rukun.impor.tabel;

import id.rukun.berkas.sidik.Sidik;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads a file once, from its first row to its last; its kind is told by its first bytes, not by its name. */
public final class PembacaTabel {

    /** First bytes of files that are no table, and what is said of each. */
    private enum BukanTabel {
        XLS("D0CF11E0", "Berkas Excel lama (.xls), atau yang bersandi, tidak dibaca. "
                + "Simpan sebagai Buku Kerja Excel (.xlsx) tanpa sandi, atau CSV UTF-8."),
        PDF("25504446", "Berkas ini PDF, bukan tabel. Kirim lembar kerjanya sebagai .xlsx atau CSV UTF-8."),
        GZIP("1F8B", "Berkas ini dimampatkan. Kirim lembar kerjanya sendiri sebagai .xlsx atau CSV UTF-8.");

        private final byte[] awal;
        private final String pesan;

        BukanTabel(String awal, String pesan) {
            this.awal = HexFormat.of().parseHex(awal);
            this.pesan = pesan;
        }
    }

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int DILIHAT = 4;
    private static final int SEPOTONG = 1 << 16;

    private PembacaTabel() {}

    /**
     * Gives each row, empty ones included, to {@code penerima}.
     *
     * @return digest of the file (SHA-256, hexadecimal)
     * @throws TabelTakTerbacaException saying in Indonesian why it cannot be read
     */
    public static String baca(BerkasImpor berkas, PenerimaBaris penerima) {
        MessageDigest sidik = Sidik.sha256();
        try (InputStream isi = new BufferedInputStream(new DigestInputStream(berkas.isi().buka(), sidik), 1 << 16)) {
            isi.mark(DILIHAT);
            byte[] awal = isi.readNBytes(DILIHAT);
            isi.reset();
            tolakBukanTabel(awal);
            if (mulai(awal, ZIP)) {
                PembacaXlsx.baca(isi, penerima);
            } else {
                penerima.kira(barisCsv(berkas));
                PembacaCsv.baca(isi, penerima);
            }
        } catch (IOException e) {
            throw new TabelTakTerbacaException("Berkas tidak dapat dibaca sampai akhir: " + e.getMessage());
        }
        return HexFormat.of().formatHex(sidik.digest());
    }

    /** Lines end so in each coding that is read; where somebody broke a line within a cell it is one more. */
    private static int barisCsv(BerkasImpor berkas) throws IOException {
        int baris = 0;
        byte[] sepotong = new byte[SEPOTONG];
        try (InputStream isi = berkas.isi().buka()) {
            for (int n = isi.read(sepotong); n >= 0; n = isi.read(sepotong)) {
                for (int i = 0; i < n; i++) {
                    baris += sepotong[i] == '\n' ? 1 : 0;
                }
            }
        }
        return baris;
    }

    private static void tolakBukanTabel(byte[] awal) {
        if (awal.length == 0) {
            throw new TabelTakTerbacaException("Berkas ini kosong.");
        }
        for (BukanTabel satu : BukanTabel.values()) {
            if (mulai(awal, satu.awal)) {
                throw new TabelTakTerbacaException(satu.pesan);
            }
        }
    }

    private static boolean mulai(byte[] isi, byte[] awal) {
        for (int i = 0; i < awal.length; i++) {
            if (i >= isi.length || isi[i] != awal[i]) {
                return false;
            }
        }
        return true;
    }
}
