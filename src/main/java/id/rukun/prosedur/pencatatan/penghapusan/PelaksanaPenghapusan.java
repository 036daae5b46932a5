package id.rukun.prosedur.pencatatan.penghapusan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.masasimpan.PenghapusIsiKasus;
import id.rukun.penduduk.catat.PenghapusPenduduk;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases what was decided, in the transaction of who decides: all of it or nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PelaksanaPenghapusan {

    private final PenghapusPenduduk register;
    private final PenghapusIsiKasus isiKasus;
    private final BerkasService berkas;

    PelaksanaPenghapusan(PenghapusPenduduk register, PenghapusIsiKasus isiKasus, BerkasService berkas) {
        this.register = register;
        this.isiKasus = isiKasus;
        this.berkas = berkas;
    }

    /** Cases are taken in the order of their ids: two erasures at the same time must not block each other. */
    public void laksanakan(Kasus permintaan, RencanaPenghapusan rencana) {
        String sebab = "Dihapus sebelum masa simpannya berakhir atas permintaan, UU 27/2022 (kasus " + permintaan.nomor() + ").";
        Set<String> isi = Set.copyOf(rencana.kasusDihapus());
        Set<String> saksi = rencana.registerDihapus() ? register.hapus(permintaan.id(), rencana.orangId()) : new HashSet<>();
        Set<String> semua = new TreeSet<>(isi);
        semua.addAll(saksi);
        semua.forEach(id -> {
            if (isi.contains(id)) {
                isiKasus.lebihAwal(id, sebab);
            } else {
                berkas.saksikanUlang(id, sebab);
            }
        });
    }
}
