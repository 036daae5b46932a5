package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.hubungan.HubunganPihak;
import id.rukun.prosedur.koordinasi.hubungan.HubunganService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The natures that Pasal 15 gives to each relation of who asks, party by party. */
@Component
class DaftarSifat implements DaftarPilihan {

    private static final String PEMISAH = "/";

    private final HubunganService hubungan;
    private final DirektoriUnit direktori;

    DaftarSifat(HubunganService hubungan, DirektoriUnit direktori) {
        this.hubungan = hubungan;
        this.direktori = direktori;
    }

    @Override
    public String nama() {
        return "koordinasi-sifat";
    }

    @Override
    public String sebutan() {
        return "sifat hubungan menurut Pasal 15";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return hubungan.semua(konteks.kasusId()).stream().flatMap(this::baris).toList();
    }

    private Stream<BarisPilihan> baris(HubunganPihak yang) {
        String kelompok = direktori.nama(yang.unitId()) + " (" + yang.ayat() + ")";
        return yang.berlaku().stream().map(sifat -> new BarisPilihan(yang.unitId() + PEMISAH + sifat,
                awalBesar(SifatHubungan.valueOf(sifat).sebutan()), "", kelompok));
    }

    private static String awalBesar(String kata) {
        return kata.substring(0, 1).toUpperCase() + kata.substring(1);
    }
}
