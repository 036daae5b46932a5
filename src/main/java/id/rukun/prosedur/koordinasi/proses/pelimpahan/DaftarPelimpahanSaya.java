package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.Pelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The delegations of an office that have been signed and not ended. */
@Component
class DaftarPelimpahanSaya implements DaftarPilihan {

    private final PelimpahanService pelimpahan;
    private final DirektoriUnit direktori;

    DaftarPelimpahanSaya(PelimpahanService pelimpahan, DirektoriUnit direktori) {
        this.pelimpahan = pelimpahan;
        this.direktori = direktori;
    }

    @Override
    public String nama() {
        return "koordinasi-pelimpahan-saya";
    }

    @Override
    public String sebutan() {
        return "pelimpahan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Jabatan pemberi = direktori.jenis(konteks.unitId()) == JenisUnitKerja.KEPALA_DAERAH ? Jabatan.WAKIL_WALI_KOTA : Jabatan.SEKDA;
        return pelimpahan.milik(Kantor.idGrup(pemberi.peran(), konteks.unitId())).stream().map(this::baris).toList();
    }

    private BarisPilihan baris(Pelimpahan satu) {
        return new BarisPilihan(satu.kasusId(), "Nomor " + satu.nomor() + " kepada " + direktori.nama(satu.penerimaId()), "sejak "
                + Kalender.tulis(satu.mulai()) + ": " + pelimpahan.lingkup(satu.kasusId()).stream().map(ButirPelimpahan::uraian)
                        .collect(Collectors.joining(", ")), "");
    }
}
