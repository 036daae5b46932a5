package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Careteker of the Kelurahan whose period has not ended. */
@Component
class DaftarCaretekerMenjabat implements DaftarPilihan {

    private final EvaluasiCaretekerService evaluasi;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarCaretekerMenjabat(EvaluasiCaretekerService evaluasi, WilayahService wilayah, JamRukun jam) {
        this.evaluasi = evaluasi;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "careteker-menjabat";
    }

    @Override
    public String sebutan() {
        return "Careteker";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Stream.of(JenisUnit.RW, JenisUnit.RT).flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())
                .flatMap(unit -> evaluasi.belumBerakhir(unit.id(), jam.hariIni()).stream()
                        .map(p -> baris(unit.nama(), unit.jenis(), p))).toList();
    }

    private static BarisPilihan baris(String unit, JenisUnit jenis, PemegangJabatan siapa) {
        return new BarisPilihan(siapa.id(), unit + ": " + siapa.nama(), "sampai " + Kalender.tulis(siapa.sampai()), jenis.name());
    }
}
