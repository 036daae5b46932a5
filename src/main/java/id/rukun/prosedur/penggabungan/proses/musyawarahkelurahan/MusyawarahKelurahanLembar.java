package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.Lembar.Pilihan;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.musyawarah.KalimatMusyawarah;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the Lurah the units concerned, earlier meetings, how many tokoh are needed, and the RW to choose from. */
@Component
class MusyawarahKelurahanLembar implements LembarProsedur {

    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;

    MusyawarahKelurahanLembar(MusyawarahService musyawarah, WilayahService wilayah, ParameterHukum parameter,
            KasusService kasusService) {
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
    }

    @Override
    public String prosedur() {
        return PenggabunganMusyawarahKelurahanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        List<String> digabung = UnitTerkait.digabung(konteks);
        Tingkat tingkat = UnitTerkait.tingkat(konteks);
        int minimum = parameter.pada(kasusService.kasus(konteks.kasusId()).edisi())
                .bilangan(KutipanAturan.parameter(DaftarHadirKelurahan.aturanTokoh(tingkat)));
        lembar.fakta("Unit yang digabung", digabung.stream().map(wilayah::nama).collect(Collectors.joining(", ")));
        lembar.fakta("Tokoh masyarakat", "paling sedikit " + minimum + " orang dari setiap unit, bukan pengurus");
        lembar.bilangan("tokohMinimum", minimum);
        musyawarah.rangkaian(konteks.prosesId()).ifPresent(r -> riwayat(r, lembar));
        lembar.pilihan("pilihanRw", tingkat == Tingkat.RT ? rw(digabung) : List.of());
    }

    private void riwayat(RangkaianMusyawarah rangkaian, Lembar lembar) {
        List<Musyawarah> semua = musyawarah.semua(rangkaian);
        Map<String, Kehadiran> kehadiran = musyawarah.kehadiran(semua);
        for (Musyawarah rapat : semua) {
            if (rapat.status() == StatusMusyawarah.DIJADWALKAN) {
                lembar.fakta("Undangan", KalimatMusyawarah.undangan(rapat));
            } else {
                lembar.fakta("Musyawarah ke-" + rapat.ke(), 
                        KalimatMusyawarah.riwayat(rapat, kehadiran.get(rapat.id())));
            }
        }
    }

    private List<Pilihan> rw(List<String> digabung) {
        return digabung.stream().map(u -> wilayah.leluhur(u, JenisUnit.RW).orElseThrow().id()).distinct()
                .map(id -> new Pilihan(id, wilayah.nama(id))).toList();
    }
}
