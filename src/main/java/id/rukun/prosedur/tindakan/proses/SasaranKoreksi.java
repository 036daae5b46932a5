package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which submissions of a case an office may have corrected, and who approves that. */
@Component
class SasaranKoreksi {

    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final WilayahService wilayah;
    private final JenjangKantor jenjang;
    private final PelaksanaKantor pelaksana;
    private final KasusService kasusService;
    private final PengembalianKasus pengembalian;

    SasaranKoreksi(RiwayatIsian riwayat, KamusIsian kamus, WilayahService wilayah, JenjangKantor jenjang,
            PelaksanaKantor pelaksana, KasusService kasusService, PengembalianKasus pengembalian) {
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.wilayah = wilayah;
        this.jenjang = jenjang;
        this.pelaksana = pelaksana;
        this.kasusService = kasusService;
        this.pengembalian = pengembalian;
    }

    /** Facts that the office submitted, or one for which it stands in today, or, for the staff of a Kelurahan, an RT or RW below it; the latest first. */
    List<Kiriman> boleh(String kasusId, String kantor) {
        Kasus kasus = kasusService.kasus(kasusId);
        List<Kiriman> semua = riwayat.semua(kasusId).stream()
                .filter(k -> !k.gugur() && fakta(k) && milik(k.kantor(), kantor))
                .filter(k -> pengembalian.dapatKembali(kasus, k))
                .toList();
        return semua.stream().sorted((a, b) -> Long.compare(b.posisi(), a.posisi())).toList();
    }

    /**
     * Role of the office that approves: the nearest one above the submitting office that is neither a board of an RT or
     * RW, nor a post below the head of its unit, nor the one that asks, nor one for which only parties would answer; empty where nobody above it works in cases.
     *
     * @param kantor the office that asks
     * @param pihak the persons who may not answer: who asks, who writes the correction, and for whom
     */
    Optional<String> penyetuju(Kiriman sasaran, String kantor, Set<String> pihak) {
        String atasan = jabatan(sasaran.kantor()) == Jabatan.PEJABAT_UNIT ? jenjang.kepalaUnit(sasaran.kantor()) : jenjang.atasan(sasaran.kantor());
        while (jabatan(atasan).bertugas()
                && (Kantor.warga(atasan) || atasan.equals(kantor) || pelaksana.hanya(atasan, pihak))) {
            atasan = jenjang.atasan(atasan);
        }
        return Optional.of(jabatan(atasan)).filter(Jabatan::bertugas).map(Jabatan::peran);
    }

    private static Jabatan jabatan(String kantor) {
        return Jabatan.dariPeran(Kantor.peranGrup(kantor));
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

    /** Whether it says what the case is about, as what opened it does. */
    boolean pokok(Kiriman kiriman) {
        return kiriman.pembuka() || formulir(kiriman).pokok();
    }

    private Formulir formulir(Kiriman kiriman) {
        return kamus.cari(kiriman.formulir()).orElseThrow().getAnnotation(Formulir.class);
    }

    private static boolean petugas(String kantor) {
        return kantor.equals(Kantor.idGrup(Jabatan.PETUGAS_KELURAHAN.peran(), Kantor.unitGrup(kantor)));
    }

    private boolean milik(String pengirim, String kantor) {
        if (pengirim == null || pengirim.equals(kantor)) {
            return pengirim != null;
        }
        return pelaksana.kantor(pengirim).equals(kantor) || petugas(kantor) && Kantor.warga(pengirim)
                && wilayah.mencakup(Kantor.unitGrup(kantor), Kantor.unitGrup(pengirim));
    }
}
