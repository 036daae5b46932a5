package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.KursiCareteker;
import id.rukun.prosedur.careteker.PenunjukanCareteker;
import id.rukun.prosedur.careteker.formulir.AsalPegawai;
import id.rukun.prosedur.careteker.formulir.StatusPegawai;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the chairs and who exercises them, the ground, and who is to be Careteker. */
@Component
class PenunjukanCaretekerLembar implements LembarProsedur {

    private final CaretekerService careteker;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PenunjukanCaretekerLembar(CaretekerService careteker, JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.careteker = careteker;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenunjukanCaretekerProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        PenunjukanCareteker penunjukan = careteker.penunjukan(konteks.kasusId());
        lembar.fakta("Kursi Ketua", careteker.kursi(konteks.kasusId()).stream().map(this::kursi).collect(Collectors.joining("\n")));
        lembar.fakta("Dasar", penunjukan.dasar() == null ? null : penunjukan.dasar().sebutan());
        lembar.fakta("Uraian masalah", penunjukan.uraian());
        lembar.fakta("Menggantikan", jabatan.posisi(penunjukan.digantikanId())
                .map(p -> p.nama() + ", menjabat sampai Keputusan tentang penggantinya berlaku").orElse(null));
        lembar.fakta("Temuan Lurah", penunjukan.temuan());
        if (penunjukan.careteker() != null) {
            lembar.fakta("Careteker", penunjukan.careteker().nama() + (penunjukan.mulai() == null ? ", diusulkan lagi" : ", "
                    + Kalender.tulis(penunjukan.mulai()) + " sampai " + Kalender.tulis(penunjukan.akhir())));
        }
    }

    private String kursi(KursiCareteker satu) {
        return wilayah.nama(satu.unitId()) + ": " + jabatan.pemegangKursi(satu.unitId(), jam.hariIni())
                .map(p -> p.nama() + ", " + jabatan.sebutan(p, jam.hariIni())
                        + (p.sampai() == null ? "" : ", sampai " + Kalender.tulis(p.sampai())))
                .orElse("tidak ada yang menjalankan hari ini");
    }

    /**
     * The ground that was named when the case was opened, never that of a period before; what the evaluation says; whoever was chosen
     * before, or is proposed to stay.
     */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        PenunjukanCareteker penunjukan = careteker.penunjukan(konteks.kasusId());
        return switch (konteks.formulir()) {
            case "careteker-putusan" -> awal(penunjukan);
            case "careteker-pilihan" -> penunjukan.careteker() == null ? Map.of() : awal(penunjukan.careteker());
            default -> Map.of();
        };
    }

    private static Map<String, String> awal(PenunjukanCareteker penunjukan) {
        Map<String, String> awal = new HashMap<>();
        Stream.ofNullable(penunjukan.dasar()).forEach(dasar -> awal.put("dasar", dasar.name()));
        Stream.ofNullable(penunjukan.temuan()).forEach(temuan -> awal.put("temuan", temuan));
        return awal;
    }

    private static Map<String, String> awal(Orang siapa) {
        return Map.of("asal", AsalPegawai.KANTOR_LAIN.name(), "nama", siapa.nama(), "nip", siapa.nip(), "status",
                StatusPegawai.PNS_PEMPROV.name());
    }
}
