package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The boards of the units that a Musyawarah at Kelurahan level concerns. */
@Component
class DaftarPengurus implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final UnitTerkait unitTerkait;
    private final JamRukun jam;

    DaftarPengurus(MusyawarahService musyawarah, UnitTerkait unitTerkait, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.unitTerkait = unitTerkait;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "penggabungan-pengurus";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        RentangRapat rentang = RentangRapat.untuk(musyawarah.terakhir(konteks.prosesId()), jam.hariIni());
        List<PemegangJabatan> pengurus = unitTerkait.pengurus(UnitTerkait.digabung(konteks), rentang);
        Map<String, String> senama = unitTerkait.pembedaSenama(
                pengurus.stream().map(PemegangJabatan::pendudukId).filter(Objects::nonNull).toList());
        return pengurus.stream().map(p -> new BarisPilihan(p.id(), p.nama(), p.jabatan().sebutan()
                + (senama.containsKey(p.pendudukId()) ? ", " + senama.get(p.pendudukId()) : "") + masa(p, rentang),
                unitTerkait.nama(p.unitId()))).toList();
    }

    /** When it is one for a part of the days only: on the others he would be refused. */
    private static String masa(PemegangJabatan siapa, RentangRapat rentang) {
        String awal = siapa.mulai().isAfter(rentang.dari()) ? ", sejak " + Kalender.tulis(siapa.mulai()) : "";
        return siapa.sampai() == null || !siapa.sampai().isBefore(rentang.sampai()) ? awal
                : awal + ", sampai " + Kalender.tulis(siapa.sampai());
    }
}
