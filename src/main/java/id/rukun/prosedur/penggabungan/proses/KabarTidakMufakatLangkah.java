package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A merger that ends because a unit refused never reaches the Lurah as a proposal: he is told what each of them decided. */
@Component
class KabarTidakMufakatLangkah {

    private static final String SEGERA = "RUKUN-PRD-45";

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    KabarTidakMufakatLangkah(PenggabunganService penggabungan, MusyawarahService musyawarah, KabarKasus kabar, Kantor kantor,
            WilayahService wilayah, JamRukun jam) {
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.kabar = kabar;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @TugasModel("penggabunganKabarTidakMufakatDelegate")
    void tidakMufakat(Langkah langkah) {
        List<String> unit = penggabungan.usulan(langkah.kasusId()).idUnit();
        JenisUnit jenis = wilayah.ringkas(unit.get(0)).jenis();
        String hasil = musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.valueOf(jenis.name()), unit).stream()
                .map(satu -> wilayah.nama(satu.unitId()) + " " + putusan(satu)).sorted().collect(Collectors.joining("; "));
        String kalimat = "Penggabungan tidak diteruskan. Hasil musyawarah: " + hasil + ". Berita acaranya ada dalam kasus. "
                + "Penggabungan diselenggarakan berdasarkan hasil musyawarah (Pasal 9 ayat (" + (jenis == JenisUnit.RT ? 2 : 3)
                + ") Pergub DKI 171/2016).";
        kabar.beri(langkah.kasus(), langkah.unitId(), "Hasil musyawarah penggabungan",
                String.join("/", SEGERA, langkah.kasusId(), Integer.toHexString(hasil.hashCode())),
                new Pemicu(SEGERA, SEGERA, jam.instant()), kantor.grup("lurah", langkah.unitId()), kalimat);
    }

    private static String putusan(HasilRangkaian satu) {
        if (!satu.sah()) {
            return "tidak mengambil keputusan yang sah";
        }
        return satu.diterima() ? "menyetujui" : "tidak menyetujui";
    }
}
