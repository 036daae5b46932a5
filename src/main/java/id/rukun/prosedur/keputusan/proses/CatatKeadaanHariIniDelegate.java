package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.SyaratHariPenandatanganan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PenandatangananIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** P-14/G7: what held on the day of the Keputusan and fails by now hinders nothing; readers of the case learn it. */
@Component
class CatatKeadaanHariIniDelegate extends LangkahDelegate {

    private final KeputusanService keputusan;

    CatatKeadaanHariIniDelegate(LangkahFactory factory, KeputusanService keputusan) {
        super(factory);
        this.keputusan = keputusan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        LocalDate tanggal = langkah.isian(PenandatangananIsian.class).tanggal();
        if (tanggal.isBefore(langkah.hariIni())) {
            bandingkan(langkah, tanggal);
        }
    }

    private void bandingkan(Langkah langkah, LocalDate tanggal) {
        List<Putusan> gagal = keputusan.syarat(PenetapanProcess.permintaan(langkah), langkah.hariIni()).stream()
                .filter(putusan -> !putusan.terpenuhi()).toList();
        Putusan hariIni = langkah.tanya(SyaratHariPenandatanganan.class, new SyaratHariPenandatanganan.Fakta(tanggal,
                langkah.hariIni(), gagal.stream().map(Putusan::judul).distinct().toList()));
        if (!hariIni.terpenuhi()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", hariIni.kode(), "keterangan",
                    Stream.concat(Stream.of(hariIni), gagal.stream()).map(putusan -> putusan.ucapan().kalimat())
                            .collect(Collectors.joining(" "))));
        }
    }
}
