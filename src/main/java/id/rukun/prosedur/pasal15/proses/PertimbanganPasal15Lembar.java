package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.prosedur.pasal15.PertimbanganPasal15;
import id.rukun.prosedur.pasal15.PertimbanganPasal15Service;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the number, then and now, the courses that are open, and what the Camat has refused. */
@Component
class PertimbanganPasal15Lembar implements LembarProsedur {

    private static final String KEMBALI = "Jumlahnya hari ini dalam batas Pasal 5: tidak ada jalan yang ditawarkan, dan pertimbangan ini "
            + "berakhir dengan pemeriksaan harian berikutnya bila tetap demikian.";

    private final PertimbanganPasal15Service pertimbangan;
    private final BatasService batas;
    private final DaftarProsedur prosedur;
    private final JalanTerbuka jalanTerbuka;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PertimbanganPasal15Lembar(PertimbanganPasal15Service pertimbangan, BatasService batas, DaftarProsedur prosedur,
            JalanTerbuka jalanTerbuka, KasusService kasusService, WilayahService wilayah, JamRukun jam) {
        this.pertimbangan = pertimbangan;
        this.batas = batas;
        this.prosedur = prosedur;
        this.jalanTerbuka = jalanTerbuka;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PertimbanganPasal15Process.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(konteks.kasusId());
        LocalDate edisi = kasusService.kasus(konteks.kasusId()).edisi();
        lembar.fakta("Unit", wilayah.nama(satu.unitId()));
        lembar.fakta("Jumlah pada " + Kalender.tulis(satu.dihitungPada()), batas.sebutan(satu.tingkat(), satu.jumlah(), edisi));
        lembar.fakta("Jumlah hari ini", batas.sebutan(satu.tingkat(), batas.fakta(satu.unitId(), jam.hariIni()).jumlah(), edisi));
        lembar.fakta("Jalan yang dipilih", satu.jalan() == null ? null : satu.jalan().sebutan());
        lembar.fakta("Ditolak Camat", satu.jalanDitolak().isEmpty() ? null
                : satu.jalanDitolak().stream().map(JalanPasal15::sebutan).collect(Collectors.joining("; ")));
        jalanTerbuka.pada(konteks.kasusId(), jam.hariIni())
                .ifPresentOrElse(terbuka -> tulis(terbuka, lembar), () -> lembar.catatan(KEMBALI));
    }

    private void tulis(List<JalanPasal15> terbuka, Lembar lembar) {
        lembar.fakta("Jalan yang terbuka", terbuka.stream().map(PertimbanganPasal15Lembar::label).collect(Collectors.joining("; ")));
        String belum = prosedur.belumTersedia(terbuka.stream().map(JalanPasal15::prosedur).filter(Objects::nonNull).toList());
        if (!belum.isEmpty()) {
            lembar.catatan(belum + " Jalan itu tetap dapat dipilih dan diajukan kepada Camat; penataannya ditempuh di luar Rukun.");
        }
    }

    private static String label(JalanPasal15 jalan) {
        return jalan.dilakukan() ? jalan.sebutan() + " (" + jalan.prosedur() + ")" : jalan.sebutan();
    }
}
