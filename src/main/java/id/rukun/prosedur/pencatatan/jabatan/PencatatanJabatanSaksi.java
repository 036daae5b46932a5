package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What cases have recorded of who holds a post, and what they wrote into the register. */
@Component
class PencatatanJabatanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(PencatatanJabatan.class, "pencatatan_jabatan", "Pencatatan jabatan").berkunci("kasus_id"),
                new TabelSaksi(AkibatPencatatan.class, "pencatatan_jabatan_akibat", "Akibat pencatatan jabatan"),
                new TabelSaksi(PembatalanJabatan.class, "pencatatan_jabatan_batal", "Pembatalan pencatatan jabatan").berkunci("kasus_id"));
    }
}
