package id.rukun.hukum.kebijakan.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The text keeps a member of another board from no temporary one; where he is on both, the list says why. */
@Ketentuan(
        id = "RUKUN-POL-89",
        judul = "Pengurus RT atau RW lain dalam kepengurusan sementara diberi alasan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.PERINGATAN,
        kode = "PENGURUS_MERANGKAP_JABATAN")
public final class PengurusUnitLain implements Aturan<PengurusUnitLain.Fakta> {

    /**
     * Those on the list who are on another board too.
     *
     * @param jabatanLain "Budi, Sekretaris RT 002/RW 01 Kelurahan Gambir"
     * @param alasan why they are on the list; {@code null} if nobody says
     */
    public record Fakta(List<String> jabatanLain, @BolehKosong String alasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.jabatanLain().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak seorang pun duduk dalam kepengurusan RT atau RW lain.");
        }
        String siapa = "Masih merangkap jabatan: " + Sebutan.daftar(fakta.jabatanLain()) + ".";
        return Sebutan.kosong(fakta.alasan()) ? Putusan.gagal(this, fakta, parameter, siapa + " Uraikan alasannya.")
                : Putusan.terpenuhi(this, fakta, parameter, siapa + " Alasannya diuraikan.");
    }
}
