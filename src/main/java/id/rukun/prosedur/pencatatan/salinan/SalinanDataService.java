package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.jabatan.AkunOrangService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what is held about a person: what the register says of him, his posts and his login, and the cases that name him, with what he
 * has submitted and how often they were read. Of others nothing is told; what else is not told is said.
 */
@Service
@Transactional(readOnly = true)
public class SalinanDataService {

    private final SalinanRegister register;
    private final SalinanJabatan jabatan;
    private final SalinanKasus kasus;
    private final AkunOrangService akunOrang;

    SalinanDataService(SalinanRegister register, SalinanJabatan jabatan, SalinanKasus kasus, AkunOrangService akunOrang) {
        this.register = register;
        this.jabatan = jabatan;
        this.kasus = kasus;
        this.akunOrang = akunOrang;
    }

    /** The parts of the paper. */
    public List<Bagian> bagian(String pendudukId) {
        List<Bagian> hasil = new ArrayList<>(register.bagian(pendudukId));
        hasil.addAll(jabatan.bagian(pendudukId));
        hasil.addAll(kasus.bagian(pendudukId));
        hasil.add(baris("Yang tidak dimuat", tidakDimuat(akunOrang.akun(pendudukId).isPresent()).toArray(String[]::new)));
        return hasil;
    }

    private static List<String> tidakDimuat(boolean berakun) {
        List<String> hasil = new ArrayList<>(List.of(
                "Isi kasus di atas (isian, lampiran, naskah, catatan kepengurusan): dimintakan di Kelurahan dengan menyebut nomor kasusnya; yang "
                        + "tentang orang lain tidak diberikan.",
                "Siapa yang membaca kasus itu atau mencari namanya: dimintakan di Kelurahan dengan menyebut nomor kasusnya.",
                "Nama yang diketik bebas dalam sebuah kasus tanpa dipilih dari daftar, dan jabatan yang tercatat menurut NIP: tidak dikenali sebagai "
                        + "dirinya; dimintakan kepada kantor yang menyimpannya.",
                "Salinan cadangan basis data: isinya sama dan dibuang pengelola Rukun."));
        if (berakun) {
            hasil.add("Alamat surel atau nomor telepon, sesi, kode sandi, faktor kedua, pemberitahuan, dan draf akunnya: dilihatnya sendiri sesudah "
                    + "masuk, pada Akun saya dan halaman kerjanya.");
        }
        return hasil;
    }
}
