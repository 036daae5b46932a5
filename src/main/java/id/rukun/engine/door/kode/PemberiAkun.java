package id.rukun.engine.door.kode;

import id.rukun.engine.door.kode.DaftarTanpaAkun.TanpaAkun;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gives an account to who holds a post without one, and a code with which he chooses his password. */
@Service
class PemberiAkun {

    private final JabatanService jabatan;
    private final HakKode hak;
    private final UsulanAkun usulan;
    private final Accounts akun;
    private final AkunOrangService akunOrang;
    private final PenerbitKode penerbit;
    private final OwnCommit kirim;
    private final JamRukun jam;

    PemberiAkun(JabatanService jabatan, HakKode hak, UsulanAkun usulan, Accounts akun, AkunOrangService akunOrang, PenerbitKode penerbit,
            OwnCommit kirim, JamRukun jam) {
        this.jabatan = jabatan;
        this.hak = hak;
        this.usulan = usulan;
        this.akun = akun;
        this.akunOrang = akunOrang;
        this.penerbit = penerbit;
        this.kirim = kirim;
        this.jam = jam;
    }

    /** Holders of posts without an account in some governments, by a part of the name. */
    DaftarTanpaAkun cari(String oleh, Collection<String> pemerintah, String nama) {
        List<PemegangJabatan> ada = jabatan.cariTanpaAkun(nama, pemerintah, jam.hariIni(), DaftarTanpaAkun.TERBANYAK + 1);
        return new DaftarTanpaAkun(ada.stream().limit(DaftarTanpaAkun.TERBANYAK).map(satu -> tanpaAkun(oleh, satu)).toList(),
                ada.size() > DaftarTanpaAkun.TERBANYAK);
    }

    private TanpaAkun tanpaAkun(String oleh, PemegangJabatan satu) {
        return new TanpaAkun(satu.id(), satu.nama(), jabatan.sebutan(satu), usulan.untuk(satu.nama()),
                hak.halanganMemberi(oleh, satu.orang()).orElse(null));
    }

    /**
     * Gives the account; nobody knows its password until its owner has chosen one with the code. Should the code not come of it, it
     * is issued as for one who has forgotten his password.
     *
     * @param siapa one of his posts
     * @param baru login
     * @param dasar by what the operator knows him, and who asked for it
     * @return empty where somebody has the login, or ever had it
     */
    Optional<KodeTerbit> beri(String oleh, PemegangJabatan siapa, String baru, String dasar) {
        boolean bebas = kirim.bergiliran(() -> usulan.bebas(baru) && catat(siapa, baru));
        return bebas ? Optional.of(penerbit.terbitkan(oleh, baru, dasar, false)) : Optional.empty();
    }

    private boolean catat(PemegangJabatan siapa, String baru) {
        // No operator has the engine's right to make accounts: it is Rukun that makes one.
        kirim.tanpaPengguna(() -> akun.buat(baru, siapa.nama(), Accounts.sandiAcak()));
        akunOrang.beri(siapa.orang(), baru);
        return true;
    }
}
