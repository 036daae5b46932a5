package id.rukun.hukum.perwalibanjar.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * A request is answered by what was asked for, or by the reason why that cannot be given. Silence beyond the time is a finding,
 * and the requester decides how to go on.
 */
@Ketentuan(
        id = "BJR-R-21",
        judul = "Permintaan dijawab",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_21",
        parameter = "BJR-P-31",
        mulai = "2023-01-06")
public final class PermintaanDijawab implements Aturan<PermintaanDijawab.Fakta> {

    /**
     * A request and its answer.
     *
     * @param penerima who was asked
     * @param jawaban {@code DIJAWAB} or {@code TIDAK_DAPAT}; {@code null} while there is no answer
     * @param isi what was answered; {@code null} for nothing
     * @param alasan why it cannot be given; {@code null} for nothing
     * @param dikirim day of the request
     * @param hari the day of asking
     */
    public record Fakta(String penerima, @BolehKosong @SalahSatu({"DIJAWAB", "TIDAK_DAPAT"}) String jawaban,
            @BolehKosong String isi, @BolehKosong String alasan, LocalDate dikirim, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String penerima = Sebutan.nama(fakta.penerima());
        if (fakta.jawaban() == null) {
            return belum(fakta, penerima, parameter);
        }
        boolean dapat = fakta.jawaban().equals("DIJAWAB");
        if (Sebutan.kosong(dapat ? fakta.isi() : fakta.alasan())) {
            return Putusan.gagal(this, fakta, parameter, "Jawaban belum ada: " + (dapat ? "isi jawaban " : "alasan ") + penerima
                    + (dapat ? " kosong. Tulis isinya, atau pilih tidak dapat dan sebut alasannya."
                            : " tidak dapat memenuhi permintaan kosong. Tulis alasannya."));
        }
        return Putusan.terpenuhi(this, fakta, parameter, penerima + (dapat ? " menjawab permintaan." : " menyatakan tidak "
                + "dapat, dengan alasan."));
    }

    private Putusan belum(Fakta fakta, String penerima, ParameterBerlaku parameter) {
        LocalDate batas = Kalender.batasTenggat(fakta.dikirim(), parameter.masa("BJR-P-31"));
        String pesan = "Jawaban belum ada: permintaan kepada " + penerima + " dikirim " + Kalender.tulis(fakta.dikirim())
                + ", ditunggu sampai " + Kalender.tulis(batas) + ". ";
        return fakta.hari().isAfter(batas)
                ? Putusan.gagal(this, fakta, parameter, Akibat.TEMUAN, "BJR_R_21",
                        pesan + "Temuan dicatat; pemohon meminta ulang atau menutup permintaan.")
                : Putusan.gagal(this, fakta, parameter, pesan + "Isi jawaban, atau sebut alasan tidak dapat.");
    }
}
