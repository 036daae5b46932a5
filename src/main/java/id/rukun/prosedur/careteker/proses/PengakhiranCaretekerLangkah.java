package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.careteker.HakCareteker;
import id.rukun.hukum.pergub171.careteker.TetapPns;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.formulir.DasarCareteker;
import id.rukun.prosedur.careteker.formulir.PengakhiranCaretekerIsian;
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

    /** PS8-1.8: his posts end with the day; for each chair that he leaves the Lurah is asked about another one. */
    @TugasModel(value = "caretekerAkhiriDelegate", aturan = {HakCareteker.class, TetapPns.class, BukanMasaDepan.class,
            UrutanTanggal.class})
    void akhiri(Langkah langkah) {
        PengakhiranCaretekerIsian isian = langkah.isian(PengakhiranCaretekerIsian.class);
        Optional<PemegangJabatan> dipilih = jabatan.posisi(isian.careteker()).filter(p -> menjabat(langkah, p));
        langkah.wajib(List.of("careteker"), HakCareteker.class, new HakCareteker.Fakta(
                wilayah.nama(dipilih.map(PemegangJabatan::unitId).orElse(langkah.unitId())),
                dipilih.map(PemegangJabatan::nama).orElse(null), langkah.hariIni()));
        langkah.wajibTanggalSesuai();
        PemegangJabatan siapa = dipilih.orElseThrow();
        List<PemegangJabatan> kursi = isian.sebab().semuaKursi() ? evaluasi.careteker(siapa.orang(), langkah.hariIni()).stream()
                .filter(p -> menjabat(langkah, p)).toList() : List.of(siapa);
        kursi.forEach(p -> akhiri(langkah, p, isian));
    }

    private boolean menjabat(Langkah langkah, PemegangJabatan siapa) {
        return siapa.sifat() == SifatJabatan.CARETEKER && wilayah.mencakup(langkah.unitId(), siapa.unitId())
                && !siapa.sampai().isBefore(langkah.hariIni());
    }

    private void akhiri(Langkah langkah, PemegangJabatan siapa, PengakhiranCaretekerIsian isian) {
        LocalDate terakhir = isian.hariTerakhir().isBefore(siapa.mulai()) ? siapa.mulai() : isian.hariTerakhir();
        if (isian.sebab().semuaKursi()) {
            langkah.tanya(TetapPns.class, new TetapPns.Fakta(siapa.nama(), terakhir, siapa.sampai()));
        }
        DasarCareteker dasar = careteker.kursiPemegang(siapa.id()).map(k -> careteker.penunjukan(k.kasusId()).dasar())
                .orElse(DasarCareteker.GANGGUAN_PELAYANAN);
        penempatan.akhiri(siapa.id(), terakhir.plusDays(1), isian.sebab().sebab(), siapa.keputusanId());
        String kursi = "Ketua " + wilayah.nama(siapa.unitId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Careteker diakhiri", "unit", siapa.unitId(), "sampai",
                Kalender.tulis(terakhir), "sebab", isian.sebab().sebutan()));
        kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(PenunjukanCaretekerProcess.KUNCI, siapa.unitId(), "Careteker " + kursi
                        + " menjabat sampai " + Kalender.tulis(terakhir) + " (Pasal 8 ayat (1) Pergub DKI 171/2016).")
                .dengan(PenunjukanCaretekerProcess.DASAR, dasar.name()));
    }
}
