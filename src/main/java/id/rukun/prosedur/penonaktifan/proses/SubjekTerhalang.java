package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.HalanganBaca;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import org.springframework.stereotype.Component;

/** Who is to be deactivated and works for the Kelurahan too does not read there who complained and who is a witness. */
@Component
class SubjekTerhalang implements HalanganBaca {

    private static final String AWAL = "penonaktifan-";

    private final PenonaktifanService penonaktifan;
    private final AkunOrangService akunOrang;

    SubjekTerhalang(PenonaktifanService penonaktifan, AkunOrangService akunOrang) {
        this.penonaktifan = penonaktifan;
        this.akunOrang = akunOrang;
    }

    @Override
    public boolean terhalang(Kasus kasus, String akun) {
        return kasus.prosedur().startsWith(AWAL) && penonaktifan.cari(kasus.id()).map(yang -> penonaktifan.subjek(yang.kasusId()))
                .map(PemegangJabatan::orang).filter(orang -> akunOrang.orang(akun).filter(orang::equals).isPresent()).isPresent();
    }
}
