package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a merger leaves to be done: the merged RT or RW has no board (RUKUN-POL-16). */
@Component
class TindakLanjutLangkah {

    private static final String CARETEKER = "penunjukan-careteker";

    private final PenggabunganService penggabungan;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;

    TindakLanjutLangkah(PenggabunganService penggabungan, KasusLain kasusLain, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
    }

    /** The Lurah is offered to appoint a Careteker, and may decline; the election of a Ketua follows in any case. */
    @TugasModel("penggabunganTawarkanCaretekerDelegate")
    void tawarkan(Langkah langkah) {
        String hasil = penggabungan.usulan(langkah.kasusId()).unitHasil();
        String nama = wilayah.nama(hasil);
        Optional<Kasus> ditawarkan = kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(CARETEKER, hasil, nama
                + " hasil penggabungan belum mempunyai pengurus. Lurah dapat menunjuk Careteker (Pasal 8 ayat (1) dan Pasal 30 ayat (1) "
                + "Pergub DKI 171/2016).").dengan("dasarCareteker", "MASALAH_KEPENGURUSAN"));
        boolean rt = wilayah.unit(hasil).jenis() == JenisUnit.RT;
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "UNIT_TANPA_PENGURUS", "unit", hasil, "keterangan",
                (rt ? "RT" : "RW") + " hasil penggabungan belum mempunyai pengurus. Langkah berikut: penunjukan Careteker (P-16)"
                        + ditawarkan.map(kasus -> ", ditawarkan kepada Lurah dalam kasus " + kasus.nomor() + ",").orElse("")
                        + (rt ? " dan panitia pemilihan Ketua RT (P-20)." : " dan panitia pemilihan Ketua RW (P-21).")));
    }
}
