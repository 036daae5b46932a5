package id.rukun.wilayah.kerja;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/**
 * Which Asisten has a unit that no list of the city's regulation names, from one date to another, and by which determination of the
 * head of the city (Pasal 17 Perwali Bukittinggi 65/2014; for Banjar a policy of Rukun, RUKUN-POL-210).
 */
@Entity
@Table(name = "penetapan_pembidangan")
@SQLRestriction("digantikan_oleh is null")
public class PenetapanPembidangan extends BarisBerlaku {

    private String unitId;
    private String asistenId;
    private String nomor;
    private LocalDate tanggal;

    protected PenetapanPembidangan() {}

    public String unitId() {
        return unitId;
    }

    /** Id of the Asisten's office. */
    public String asistenId() {
        return asistenId;
    }

    /** Number of the determination. */
    public String nomor() {
        return nomor;
    }

    /** Day of the determination. */
    public LocalDate tanggal() {
        return tanggal;
    }
}
