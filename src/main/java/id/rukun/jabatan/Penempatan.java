package id.rukun.jabatan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person is put into a post by a Keputusan.
 *
 * @param sampai last day, {@code null} while no end is known; a Careteker always has one (Pasal 1 angka 37)
 * @param keputusanId id of the Keputusan, or of the case of the register, that gives the post
 * @param harian whether who acts does so for a holder who is absent ({@link PemegangJabatan#pelaksanaHarian})
 */
public record Penempatan(String unitId, Jabatan jabatan, SifatJabatan sifat, Orang orang, LocalDate mulai,
        LocalDate sampai, String keputusanId, boolean harian) {

    public Penempatan(String unitId, Jabatan jabatan, SifatJabatan sifat, Orang orang, LocalDate mulai, LocalDate sampai,
            String keputusanId) {
        this(unitId, jabatan, sifat, orang, mulai, sampai, keputusanId, false);
    }

    /** @throws IllegalArgumentException for what no rule of a procedure may let through */
    public Penempatan {
        tolak(keputusanId == null, "Penempatan memerlukan Keputusan.");
        tolak(sampai != null && sampai.isBefore(mulai), "Masa jabatan berakhir sebelum mulai.");
        boolean careteker = sifat == SifatJabatan.CARETEKER;
        tolak(careteker && !jabatan.ketua(), "Careteker hanya untuk jabatan Ketua.");
        tolak(careteker && orang.nip() == null, "Careteker harus PNS.");
        tolak(careteker && sampai == null, "Penugasan Careteker memerlukan hari terakhir.");
        tolak(harian && sifat != SifatJabatan.PELAKSANA, "Pelaksana harian adalah pelaksana.");
        boolean sementara = sifat == SifatJabatan.SEMENTARA;
        tolak(sementara && (!jabatan.pengurus() || jabatan.ketua()),
                "Pengurus sementara hanya untuk Sekretaris, Bendahara, dan Bidang.");
    }

    private static void tolak(boolean salah, String pesan) {
        if (salah) {
            throw new IllegalArgumentException(pesan);
        }
    }

    boolean sama(PemegangJabatan siapa) {
        return siapa.unitId().equals(unitId) && siapa.jabatan() == jabatan && siapa.sifat() == sifat
                && siapa.orang().equals(orang.id()) && siapa.mulai().equals(mulai)
                && keputusanId.equals(siapa.keputusanId());
    }

    /** Whether the other one holds his post on a day of this one; he is known not to have ended before it. */
    boolean bertemu(PemegangJabatan siapa) {
        return sampai == null || !siapa.mulai().isAfter(sampai);
    }

    boolean sejabatan(PemegangJabatan siapa) {
        return siapa.jabatan() == jabatan && siapa.sifat() == sifat && !jabatan.jamak();
    }

    boolean seorang(PemegangJabatan siapa) {
        return siapa.orang().equals(orang.id()) && siapa.jabatan().pengurus() && jabatan.pengurus();
    }

    PemegangJabatan catat(Instant saat) {
        return new PemegangJabatan(unitId, jabatan, sifat, orang, mulai, sampai, keputusanId, saat).sebagaiHarian(harian);
    }
}
