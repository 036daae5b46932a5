package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows which part of which coordination is carried out. */
@Component
class PelaksanaanKoordinasiLembar implements LembarProsedur {

    private final KoordinasiService koordinasi;
    private final YangDilaksanakan yang;
    private final DirektoriUnit direktori;

    PelaksanaanKoordinasiLembar(KoordinasiService koordinasi, YangDilaksanakan yang, DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.yang = yang;
        this.direktori = direktori;
    }

    @Override
    public String prosedur() {
        return PelaksanaanKoordinasiProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Koordinasi satu = koordinasi.koordinasi((String) konteks.variabel().get(JadwalKoordinasiService.KOORDINASI));
        lembar.fakta("Perihal", satu.perihal());
        lembar.fakta("Uraian", satu.uraian());
        lembar.fakta("Pemohon", direktori.nama(satu.unitPemohon()));
        lembar.fakta("Pihak lain", koordinasi.pihak(satu.kasusId()).stream().map(KoordinasiPihak::unitId)
                .filter(id -> !id.equals(satu.unitPemohon())).map(direktori::nama).collect(Collectors.joining("\n")));
        lembar.fakta("Dilaksanakan", yang.sebutan(satu, (String) konteks.variabel().get(JadwalKoordinasiService.BENTUK)));
        lembar.fakta("Cara lain", satu.caraLain());
    }
}
