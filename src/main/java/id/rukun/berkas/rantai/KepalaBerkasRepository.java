package id.rukun.berkas.rantai;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface KepalaBerkasRepository extends JpaRepository<KepalaBerkas, String> {

    /** Locks; a transaction that holds the lock already asks the database nothing. */
    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<KepalaBerkas> findById(String kasusId);

    /** The head's hash without a lock. */
    @Query("select k.hash from KepalaBerkas k where k.kasusId = :kasusId")
    Optional<String> hash(String kasusId);
}
