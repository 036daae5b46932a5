package id.rukun.prosedur.penggabungan;

import org.springframework.data.jpa.repository.JpaRepository;

interface KesepakatanRepository extends JpaRepository<Kesepakatan, String> {}
