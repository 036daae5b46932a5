package id.rukun.prosedur.pasal15.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows how many units wait, and which were put off until when. */
@Component
class PeninjauanBatasLembar implements LembarProsedur {

    private final TemuanBatasService temuan;
    private final WilayahService wilayah;

    PeninjauanBatasLembar(TemuanBatasService temuan, WilayahService wilayah) {
        this.temuan = temuan;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return PeninjauanBatasProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        lembar.fakta("Menunggu tinjauan", temuan.terbuka(konteks.unitId()).size() + " RT atau RW");
        List<TemuanBatas> ditunda = temuan.ditunda(konteks.unitId());
        Map<String, String> nama = wilayah.nama(ditunda.stream().map(TemuanBatas::unitId).toList());
        lembar.fakta("Ditunda", ditunda.isEmpty() ? null : ditunda.stream().sorted(Comparator.comparing(TemuanBatas::tinjauPada))
                .map(satu -> nama.get(satu.unitId()) + " sampai " + Kalender.tulis(satu.tinjauPada())).collect(Collectors.joining("; ")));
    }
}
