package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.careteker.SatuPenunjukanTerbuka;
import id.rukun.hukum.pergub171.careteker.HakCareteker;
import id.rukun.hukum.pergub171.careteker.TetapPns;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.formulir.PengakhiranCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.SebabPengakhiran;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pengakhiran-careteker}: what the register cannot see by itself ends a Careteker. */
@Component
class PengakhiranCaretekerLangkah {

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;

    PengakhiranCaretekerLangkah(CaretekerService careteker, EvaluasiCaretekerService evaluasi, JabatanService jabatan,
            PenempatanService penempatan, KasusLain kasusLain, WilayahService wilayah) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
    }

    /**
     * PS8-1.8: where he died or is a PNS no longer his posts end with the day, and for each chair that he leaves the Lurah is
     * asked about another one. Whoever is replaced serves until the Keputusan about the other one takes effect.
     */
    @TugasModel(value = "caretekerAkhiriDelegate", aturan = {HakCareteker.class, SatuPenunjukanTerbuka.class, TetapPns.class,
            BukanMasaDepan.class, UrutanTanggal.class})
    void akhiri(Langkah langkah) {
        PengakhiranCaretekerIsian isian = langkah.isian(PengakhiranCaretekerIsian.class);
        Optional<PemegangJabatan> dipilih = jabatan.posisi(isian.careteker()).filter(p -> menjabat(langkah, p));
        langkah.wajib(List.of("careteker"), HakCareteker.class, new HakCareteker.Fakta(
                wilayah.nama(dipilih.map(PemegangJabatan::unitId).orElse(langkah.unitId())),
                dipilih.map(PemegangJabatan::nama).orElse(null), langkah.hariIni()));
        langkah.wajibTanggalSesuai();
        PemegangJabatan siapa = dipilih.orElseThrow();
        if (isian.sebab() == SebabPengakhiran.DIGANTI) {
            ganti(langkah, siapa);
        } else {
            evaluasi.careteker(siapa.orang(), langkah.hariIni()).stream().filter(p -> menjabat(langkah, p))
                    .forEach(p -> akhiri(langkah, p, isian));
        }
    }

    private void ganti(Langkah langkah, PemegangJabatan siapa) {
        langkah.wajib(List.of("careteker"), SatuPenunjukanTerbuka.class, new SatuPenunjukanTerbuka.Fakta(
                wilayah.nama(siapa.unitId()), careteker.kasusLain(siapa.unitId(), langkah.kasusId()).orElse(null)));
        kasusLain.buka(langkah, penunjukan(siapa, "Careteker " + kursi(siapa) + ", " + siapa.nama()
                + ", hendak diganti dan menjabat sampai Keputusan tentang penggantinya berlaku")
                .dengan(PenunjukanCaretekerProcess.DIGANTIKAN, siapa.id()));
    }

    private boolean menjabat(Langkah langkah, PemegangJabatan siapa) {
        return siapa.sifat() == SifatJabatan.CARETEKER && wilayah.mencakup(langkah.unitId(), siapa.unitId())
                && !siapa.sampai().isBefore(langkah.hariIni());
    }

    private void akhiri(Langkah langkah, PemegangJabatan siapa, PengakhiranCaretekerIsian isian) {
        LocalDate terakhir = isian.hariTerakhir();
        boolean menjabat = !terakhir.isBefore(siapa.mulai());
        langkah.tanya(TetapPns.class, new TetapPns.Fakta(siapa.nama(), terakhir, siapa.sampai()));
        // It ends by the law, not by a Keputusan; a post that would begin only afterwards never comes to be.
        penempatan.akhiri(siapa.id(), terakhir.plusDays(1), isian.sebab().sebab(), null);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", menjabat ? "Careteker diakhiri" : "Careteker gugur sebelum hari pertamanya",
                "unit", siapa.unitId(), "sampai", Kalender.tulis(terakhir), "sebab", isian.sebab().sebutan()));
        kasusLain.buka(langkah, penunjukan(siapa, "Careteker " + kursi(siapa) + (menjabat
                ? " menjabat sampai " + Kalender.tulis(terakhir)
                : " gugur sebelum hari pertamanya, " + Kalender.tulis(siapa.mulai()))));
    }

    private static PembukaanKasus penunjukan(PemegangJabatan siapa, String sebab) {
        return PembukaanKasus.selamaBelumAda(PenunjukanCaretekerProcess.KUNCI, siapa.unitId(),
                sebab + " (Pasal 8 ayat (1) Pergub DKI 171/2016).");
    }

    private String kursi(PemegangJabatan siapa) {
        return "Ketua " + wilayah.nama(siapa.unitId());
    }
}
