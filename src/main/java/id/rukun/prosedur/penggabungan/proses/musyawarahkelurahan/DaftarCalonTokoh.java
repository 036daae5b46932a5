package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.penduduk.Warga;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may sit as tokoh: adult residents of each merging unit who are no pengurus. The id names unit and person. */
@Component
class DaftarCalonTokoh implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final UnitTerkait unitTerkait;
    private final KasusService kasusService;
    private final JamRukun jam;

    DaftarCalonTokoh(MusyawarahService musyawarah, UnitTerkait unitTerkait, KasusService kasusService, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.unitTerkait = unitTerkait;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "penggabungan-tokoh";
    }

    @Override
    public String sebutan() {
        return "tokoh";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<String> digabung = UnitTerkait.digabung(konteks);
        RentangRapat rentang = RentangRapat.untuk(musyawarah.terakhir(konteks.prosesId()), jam.hariIni());
        LocalDate edisi = kasusService.kasus(konteks.kasusId()).edisi();
        return digabung.stream().flatMap(unit -> baris(unit, unitTerkait.mungkinTokoh(unit, digabung, rentang, edisi)))
                .toList();
    }

    private Stream<BarisPilihan> baris(String unit, List<Warga> warga) {
        Map<String, String> senama = unitTerkait.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(unit + "/" + w.id(), w.nama(), senama.getOrDefault(w.id(), ""),
                unitTerkait.nama(unit)));
    }
}
