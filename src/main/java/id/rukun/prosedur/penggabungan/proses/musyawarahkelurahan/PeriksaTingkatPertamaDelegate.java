package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.HasilDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.HasilRwDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.PenyampaianFakta;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.wilayah.Tingkat;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-39/G1: the second level begins when the first has ended in every unit; opens the series at Kelurahan level. */
@Component
class PeriksaTingkatPertamaDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    PeriksaTingkatPertamaDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        boolean rt = UnitTerkait.tingkat(langkah) == Tingkat.RT;
        List<String> digabung = UnitTerkait.digabung(langkah);
        long selesai = musyawarah.hasil(langkah.kasusId(), rt ? JenisMusyawarah.RT : JenisMusyawarah.RW, digabung)
                .stream().filter(HasilRangkaian::sah).count();
        langkah.wajib(rt ? HasilDisampaikanKepadaLurah.class : HasilRwDisampaikanKepadaLurah.class,
                new PenyampaianFakta(digabung.size(), (int) selesai));
        musyawarah.bukaKelurahan(langkah.kasusId(), langkah.prosesId(), langkah.unitId(), "PENGGABUNGAN");
    }
}
