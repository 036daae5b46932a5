package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is set in a post is in the register as an adult resident: a Ketua of his unit (Pasal 25 huruf b and huruf c), the
 * others on his board of this government, those whom the Lurah names for a time of the Kelurahan. A refusal
 * names the post, never the person: he may be a stranger to this office.
 */
@Ketentuan(
        id = "RUKUN-POL-90",
        judul = "Yang ditetapkan warga dewasa menurut register",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENGURUS_BUKAN_WARGA_DEWASA")
public final class PengurusWargaDewasa implements Aturan<PengurusWargaDewasa.Fakta> {

    /**
     * Who is not in the register as asked.
     *
     * @param wilayah name of the unit or Kelurahan whose residents are meant
     * @param hari the day that is asked about
     * @param kedudukan posts of those who on that day are none of its adult residents
     */
    public record Fakta(String wilayah, LocalDate hari, List<String> kedudukan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String warga = "tercatat dalam register sebagai warga dewasa " + Sebutan.nama(fakta.wilayah()) + " pada "
                + Kalender.tulis(fakta.hari());
        return fakta.kedudukan().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Yang ditetapkan " + warga + ".")
                : Putusan.gagal(this, fakta, parameter, "Tidak " + warga + ": " + Sebutan.daftar(fakta.kedudukan())
                        + ". Dewasa dihitung menurut umur atau perkawinan (Pasal 25 huruf b).");
    }
}
