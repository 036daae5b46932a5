package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Kantor;
import id.rukun.isian.Formulir;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.Kiriman;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.RiwayatIsian;
import id.rukun.isian.SifatIsian;
import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which submissions of a case an office may have corrected, and who approves that. */
@Component
class SasaranKoreksi {

    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final WilayahService wilayah;

    SasaranKoreksi(RiwayatIsian riwayat, KamusIsian kamus, WilayahService wilayah) {
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.wilayah = wilayah;
    }

    /** Facts that the office submitted, or, for the staff of a Kelurahan, an RT or RW below it; the latest first. */
    List<Kiriman> boleh(String kasusId, String kantor) {
        List<Kiriman> semua = riwayat.semua(kasusId).stream()
                .filter(k -> !k.gugur() && fakta(k) && milik(k.kantor(), kantor))
                .toList();
        return semua.stream().sorted((a, b) -> Long.compare(b.posisi(), a.posisi())).toList();
    }

    /** Role of who approves: the Camat for what the Lurah submitted, the Lurah for all others. */
    static String penyetuju(Kiriman sasaran) {
        boolean lurah = Kantor.peranGrup(sasaran.kantor()).equals(Jabatan.LURAH.peran());
        return (lurah ? Jabatan.CAMAT : Jabatan.LURAH).peran();
    }

    /** "Kehadiran musyawarah – RT 002/RW 01 – dikirim 12 November 2026 pukul 19.30 oleh Ketua RW 01". */
    String sebutan(Kiriman kiriman) {
        return formulir(kiriman).judul() + " – " + wilayah.nama(kiriman.unitId()) + " – dikirim "
                + NilaiTerbaca.saat(kiriman.diterimaPada()) + " oleh "
                + Optional.ofNullable(kiriman.jabatan()).orElse(kiriman.pelaku());
    }

    /** Whether it says what happened; all others decide or approve. */
    boolean fakta(Kiriman kiriman) {
        return formulir(kiriman).sifat() == SifatIsian.FAKTA;
    }

    /** Whether it says what the case is about. */
    boolean pokok(Kiriman kiriman) {
        return formulir(kiriman).pokok();
    }

    private Formulir formulir(Kiriman kiriman) {
        return kamus.cari(kiriman.formulir()).orElseThrow().getAnnotation(Formulir.class);
    }

    private boolean milik(String pengirim, String kantor) {
        if (pengirim == null || pengirim.equals(kantor)) {
            return pengirim != null;
        }
        boolean petugas = Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran());
        return petugas && Jabatan.dariPeran(Kantor.peranGrup(pengirim)).pengurus()
                && wilayah.mencakup(Kantor.unitGrup(kantor), Kantor.unitGrup(pengirim));
    }
}
